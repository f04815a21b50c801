package org.hongyan.admin.live;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Filters that libraries add by themselves do not say that they let a line stay open, though all of them do; one that
 * does not say so closes the way for every servlet behind it.
 */
@WebListener
public class LongLines implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (FilterRegistration filter :
                event.getServletContext().getFilterRegistrations().values()) {
            if (filter instanceof FilterRegistration.Dynamic changeable) {
                changeable.setAsyncSupported(true);
            }
        }
    }
}
