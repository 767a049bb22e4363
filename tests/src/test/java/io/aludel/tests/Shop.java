package io.aludel.tests;

import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shop's entities, as far as a database can hold them. */
final class Shop extends Model {
    private final List<EntityTable<?, ?>> tables = new ArrayList<>();

    Shop(TestDatabase database) {
        super(EntityMapper.CONTRACT);
        tables.addAll(List.of(
                QCategory.CATEGORY,
                QProduct.PRODUCT,
                QProfile.PROFILE,
                QCountry.COUNTRY,
                QMembership.MEMBERSHIP,
                QSeat.SEAT,
                QTicket.TICKET,
                QSetting.SETTING,
                QTask.TASK,
                QVoucher.VOUCHER));
        if (database.hasSequences()) {
            tables.add(QInvoice.INVOICE);
        }
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.copyOf(tables);
    }

    @Override
    public @Nullable EntityTable<?, ?> table(String className) {
        return tables.stream()
                .filter(table -> table.entityType().getName().equals(className))
                .findFirst()
                .orElse(null);
    }
}
