/**
 * The small-office preset: a township office of two people works by two posts, one that registers, dispatches and handles
 * and one that signs. The office above switches it on, sees who holds the posts, and does what two people cannot.
 */
package org.hongyan.smalloffice;
