/**
 * Same person and same matter (重信重访、并案, 《信访工作条例》 第十九条第三款): proposals with reasons, confirmed by people, merged
 * without losing a submission.
 *
 * <p>R9.1 What a program finds is a proposal with its reasons; a person decides. R9.2 Nothing is looked for before the
 * petition is irrevocably registered. R9.3 Inside the own office proposals are shown; across offices the holder is asked,
 * and whoever asks learns nothing until the holder confirms. R9.4 Merged petitions are kept and counted, their codes show
 * the matter they went into. R9.5 Sealed matters are never compared.
 */
package org.hongyan.matching;
