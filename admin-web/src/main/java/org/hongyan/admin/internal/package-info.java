/** What the container gives to the domain in this application: the entity manager of the desk datasource. */
package org.hongyan.admin.internal;
