/** Pages of the supervision for complaints about conduct. */
package org.hongyan.admin.conduct;
