/** The rota of the leaders' reception: planned, changed, and said how each day went. */
package org.hongyan.admin.reception;
