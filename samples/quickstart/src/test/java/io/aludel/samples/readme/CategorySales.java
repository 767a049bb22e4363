package io.aludel.samples.readme;

import java.math.BigDecimal;

record CategorySales(Category category, long products, BigDecimal dearest) {}
