/** JUnit tests of instructions, one line each, for our own instructions and for yours. */
package mimus.testing;
