/** The command line: the only place that names concrete things. */
package mimus.cli;
