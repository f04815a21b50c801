/** The record of the handling beside a case: hearings, commitments, help, instructions. */
package org.hongyan.admin.record;
