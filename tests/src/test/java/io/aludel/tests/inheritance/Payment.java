package io.aludel.tests.inheritance;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Discriminator;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sealed base of a hierarchy in one table. */
@Entity(table = "payments")
@Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
@Discriminator(column = "payment_kind", length = 20)
public abstract sealed class Payment permits CardPayment, CashPayment, Transfer {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(unique = true)
    public String reference = "";

    public long cents;

    @Version
    public int version;

    @Relationship
    public @Nullable Ref<Payer> payer;

    @Relationship(mappedBy = "payment")
    public List<Receipt> receipts = new ArrayList<>();

    @Formula("cents / 100")
    public @Nullable Long units;
}
