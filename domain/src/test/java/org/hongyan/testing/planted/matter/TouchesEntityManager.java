package org.hongyan.testing.planted.matter;

import jakarta.persistence.EntityManager;

/** Against the rule: the EntityManager outside internal. */
public class TouchesEntityManager {
    EntityManager entities;
}
