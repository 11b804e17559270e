package nl.waardevollekernen.gedeeld.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The forms of this resource change nothing for who is not logged in, so without a session they need no form key. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ZonderSessieVrij {}
