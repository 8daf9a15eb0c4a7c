/** Measures the speed of Mimus; not part of the product. */
package mimus.bench;
