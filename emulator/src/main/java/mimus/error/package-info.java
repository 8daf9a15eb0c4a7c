/** What went wrong through the user's own doing, told in one sentence. */
package mimus.error;
