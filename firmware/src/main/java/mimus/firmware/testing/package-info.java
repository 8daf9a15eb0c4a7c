/** Firmware under test: boards and their serial lines for JUnit 5. */
package mimus.firmware.testing;
