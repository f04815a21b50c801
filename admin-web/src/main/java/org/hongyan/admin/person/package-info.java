/** Intake looks for the earlier matters of somebody who stands at the counter. */
package org.hongyan.admin.person;
