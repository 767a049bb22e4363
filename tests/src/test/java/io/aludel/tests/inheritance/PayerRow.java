package io.aludel.tests.inheritance;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.util.List;

/** A projection with rows of any class. */
@Projection(Payer.class)
record PayerRow(String name, @Path("payments.reference") List<String> payments) {}
