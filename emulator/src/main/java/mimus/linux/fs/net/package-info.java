/** The host's network, as far as guests may use it. */
package mimus.linux.fs.net;
