/** Processors, memory and a world put together, and the loop that runs them. */
package mimus.machine;
