/** The user's fault, said in one sentence. */
package mimus.error;
