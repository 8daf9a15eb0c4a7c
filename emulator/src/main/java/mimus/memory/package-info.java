/** The address space: pages, permissions, devices, faults, pages that hold code. */
package mimus.memory;
