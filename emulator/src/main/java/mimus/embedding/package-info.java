/** A processor inside your own program or unit test. */
package mimus.embedding;
