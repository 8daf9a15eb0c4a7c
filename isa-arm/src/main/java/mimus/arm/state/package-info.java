/** All that a Arm instruction may see: the env, its registers, and what recurs in meanings. */
package mimus.arm.state;
