/** The Linux that a guest process sees. */
package mimus.linux;
