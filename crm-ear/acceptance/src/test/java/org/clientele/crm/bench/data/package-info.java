/**
 * Records for the benchmark, the same at every run: record number N of a kind follows from N alone, so that every table
 * can be written in a pass of its own.
 */
package org.clientele.crm.bench.data;
