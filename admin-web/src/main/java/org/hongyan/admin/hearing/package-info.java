/** Pages of a hearing: called, recorded, concluded, cancelled. */
package org.hongyan.admin.hearing;
