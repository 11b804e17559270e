/** Pages as people use them: a real browser, each role, wide and narrow, with the accessibility checks of axe. */
@NullMarked
package nl.waardevollekernen.browser;

import org.jspecify.annotations.NullMarked;
