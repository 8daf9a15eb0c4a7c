/** What every processor is: its env, its register schema, its traps, its instruction budget. */
package mimus.cpu;
