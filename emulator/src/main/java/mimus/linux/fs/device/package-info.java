/** Device files: {@code /dev}, and the streams that the run was started with. */
package mimus.linux.fs.device;
