/** Variables of the guest's functions, with their types and places. */
package mimus.debugger.variables;
