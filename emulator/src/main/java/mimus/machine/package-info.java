/** Processors, memory and the world around them: the run loop, why it stopped, and time. */
package mimus.machine;
