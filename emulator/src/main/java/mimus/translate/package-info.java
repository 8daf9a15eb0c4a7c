/** The second tier: regions of guest code turned into JVM bytecode. */
package mimus.translate;
