/** Tests of the files made of the register. */
package org.hongyan.admin.registerbook;
