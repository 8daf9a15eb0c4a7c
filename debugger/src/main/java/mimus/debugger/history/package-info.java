/** The guest's time: what was done to it from outside, and the way back by executing again. */
package mimus.debugger.history;
