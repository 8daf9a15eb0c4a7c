/** The peripherals of Nordic's nRF51 microcontrollers: nRF51 Series Reference Manual 3.0. */
package mimus.firmware.nrf51;
