/** Attacks the database with the rights of its own roles: who sees what, and what nobody can do. */
package org.hongyan.tenant.isolation;
