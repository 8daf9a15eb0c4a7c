/** All that a Power instruction may see: the env, its registers, and what recurs in meanings. */
package mimus.ppc64.state;
