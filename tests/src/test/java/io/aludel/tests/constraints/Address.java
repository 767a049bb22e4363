package io.aludel.tests.constraints;

import jakarta.validation.constraints.Pattern;

/** An embedded value with a constraint of its own. */
record Address(@Pattern(regexp = "\\d{5}") String zip, String city) {}
