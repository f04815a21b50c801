package org.hongyan.testing.planted.tenant.internal;

import jakarta.persistence.EntityManager;

/** Allowed: the EntityManager in an internal package. */
public class Hidden {
    EntityManager entities;
}
