package io.aludel.tests;

import io.aludel.mapping.EntityTable;
import io.aludel.tests.shop.QCategory;
import io.aludel.tests.shop.QCountry;
import io.aludel.tests.shop.QInvoice;
import io.aludel.tests.shop.QMembership;
import io.aludel.tests.shop.QProduct;
import io.aludel.tests.shop.QProfile;
import io.aludel.tests.shop.QSeat;
import io.aludel.tests.shop.QSetting;
import io.aludel.tests.shop.QTask;
import io.aludel.tests.shop.QTicket;
import io.aludel.tests.shop.QVoucher;
import java.util.List;
import java.util.stream.Stream;

/** The shop's entities, as far as a database can hold them. */
final class Shop extends TestModel {
    private static final List<EntityTable<?, ?>> EVERYWHERE = List.of(
            QCategory.CATEGORY,
            QProduct.PRODUCT,
            QProfile.PROFILE,
            QCountry.COUNTRY,
            QMembership.MEMBERSHIP,
            QSeat.SEAT,
            QTicket.TICKET,
            QSetting.SETTING,
            QTask.TASK,
            QVoucher.VOUCHER);

    Shop(TestDatabase database) {
        super(database.hasSequences() ? withSequences() : EVERYWHERE);
    }

    private static List<EntityTable<?, ?>> withSequences() {
        return Stream.concat(EVERYWHERE.stream(), Stream.of(QInvoice.INVOICE)).toList();
    }
}
