/** A processor that no one built, with what MIPS lacks: flags, conditions, lengths, vectors; to try the translator on. */
package mimus.translate.toy;
