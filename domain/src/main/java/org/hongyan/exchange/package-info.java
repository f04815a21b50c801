/**
 * What one body asks or tells another about a matter without handing it over: a longer limit, an interim report, a reminder
 * (催办), help (协办), a copy (抄送), an instruction from above (请示), questions of fact to a village (询问单). The matter keeps
 * its state and its holder; both ends see what was asked and answered.
 */
package org.hongyan.exchange;
