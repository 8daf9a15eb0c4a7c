/** Files of the host, as far as the user lets a guest reach them. */
package mimus.linux.fs.host;
