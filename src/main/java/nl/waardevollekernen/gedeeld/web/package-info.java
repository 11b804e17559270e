/** The plumbing of pages and API: headers, form keys, refusals as an answer, and what templates need. Knows no feature. */
@NullMarked
package nl.waardevollekernen.gedeeld.web;

import org.jspecify.annotations.NullMarked;
