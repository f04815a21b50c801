package org.hongyan.handover;

import org.hongyan.matter.Matter;

/** An objection has been signed or, with a verdict, decided; fired inside the transaction. */
public record ObjectionFiled(Matter matter, Handover handover, Objection objection) {}
