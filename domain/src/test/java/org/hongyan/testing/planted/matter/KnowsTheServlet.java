package org.hongyan.testing.planted.matter;

import jakarta.servlet.http.HttpServletRequest;

/** Against the rule: the domain knows how it is delivered. */
public class KnowsTheServlet {
    HttpServletRequest request;
}
