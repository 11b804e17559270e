/**
 * One case of one submitter in one open call: draft, signature, submission, ontvankelijkheid, aanvulling, withdrawal. Other
 * rooms move a case only through {@link nl.waardevollekernen.casus.CasusVoortgang} and read it through
 * {@link nl.waardevollekernen.casus.CasusLezen}.
 */
@NullMarked
package nl.waardevollekernen.casus;

import org.jspecify.annotations.NullMarked;
