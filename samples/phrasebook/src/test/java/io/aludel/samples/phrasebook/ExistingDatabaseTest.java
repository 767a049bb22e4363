package io.aludel.samples.phrasebook;

import static io.aludel.samples.phrasebook.QCustomer.CUSTOMER;
import static io.aludel.samples.phrasebook.QOrder.ORDER;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.sql.Row2;
import io.aludel.sql.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Using SQLAlchemy ORM with an Existing Oracle Database". */
class ExistingDatabaseTest extends Phrases {
    /** Create, read, update, delete */
    @Test
    void basicOperations() {
        // new_customer = Customer(name="Jane Roe", email="jane@example.com")
        // session.add(new_customer)
        // session.commit()
        Customer newCustomer = new Customer("Jane Roe", "jane@example.com");
        session.add(newCustomer);
        session.commit();

        // customer = session.query(Customer).filter_by(name="Jane Roe").first()
        Customer customer = session.select(CUSTOMER)
                .where(CUSTOMER.name.eq("Jane Roe"))
                .first()
                .orElseThrow();

        assertThat(customer).isSameAs(newCustomer);
        // customer.email = "jane.roe@example.com"
        // session.commit()
        customer.email = "jane.roe@example.com";
        session.commit();

        assertThat(db.select(CUSTOMER)
                        .where(CUSTOMER.email.eq("jane.roe@example.com"))
                        .count())
                .isEqualTo(1);
        // session.delete(customer)
        // session.commit()
        session.delete(customer);
        session.commit();

        assertThat(db.select(CUSTOMER).count()).isEqualTo(2);
    }

    /** Filters, joins, aggregates, pages */
    @Test
    void commonPatterns() {
        // customers = session.query(Customer).filter(Customer.name.like('J%')).all()
        List<Customer> customers =
                session.select(CUSTOMER).where(CUSTOMER.name.like("J%")).list();

        assertThat(customers).hasSize(2);
        // orders_with_customers = session.query(Order, Customer).\
        //     join(Customer, Order.customer_id == Customer.id).\
        //     filter(Order.total_amount > 100).all()
        List<Row2<Order, Customer>> ordersWithCustomers = session.select(ORDER, CUSTOMER)
                .from(ORDER)
                .join(ORDER.customer, CUSTOMER)
                .where(ORDER.totalAmount.gt(new BigDecimal(100)))
                .list();

        assertThat(ordersWithCustomers)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.value2().name).isEqualTo("Jane Doe"));
        // total_sales = session.query(func.sum(Order.total_amount)).scalar()
        BigDecimal totalSales = session.select(sum(ORDER.totalAmount)).one();

        assertThat(totalSales).isEqualByComparingTo("3849.78");
        // page_size = 10
        // page_number = 2
        // customers = session.query(Customer).order_by(Customer.name).\
        //     limit(page_size).offset((page_number - 1) * page_size).all()
        int pageSize = 10;
        int pageNumber = 2;
        List<Customer> page = session.select(CUSTOMER)
                .orderBy(CUSTOMER.name.asc())
                .limit(pageSize)
                .offset((pageNumber - 1L) * pageSize)
                .list();

        assertThat(page).isEmpty();
    }

    /** Relationships */
    @Test
    void relationships() {
        // customer = session.query(Customer).filter_by(id=1).first()
        // for order in customer.orders:
        //     print(f"${order.total_amount} on {order.order_date}")
        Customer customer = session.get(CUSTOMER, jane.id);
        for (Order order : customer.orders) {
            System.out.println("$" + order.totalAmount + " on " + order.placedAt);
        }

        assertThat(customer.orders).hasSize(2);
        // new_order = Order(order_date=datetime.now(), total_amount=250.00)
        // customer.orders.append(new_order)
        // session.commit()
        Order newOrder = new Order(NOW, "250.00");
        customer.orders.add(newOrder);
        session.commit();

        assertThat(db.select(ORDER).where(ORDER.customer.eq(jane)).count()).isEqualTo(3);
        // high_value_customers = session.query(Customer).\
        //     join(Customer.orders).filter(Order.total_amount > 1000).distinct().all()
        List<Customer> highValueCustomers = session.select(CUSTOMER)
                .join(CUSTOMER.orders, ORDER)
                .where(ORDER.totalAmount.gt(new BigDecimal(1000)))
                .distinct()
                .list();

        assertThat(highValueCustomers).containsExactly(customer);
        // session.query(Customer).filter(Customer.orders.any(Order.total_amount > 1000)).all()
        List<Customer> withoutAJoin = session.select(CUSTOMER)
                .where(CUSTOMER.orders.any(ORDER.totalAmount.gt(new BigDecimal(1000))))
                .list();

        assertThat(withoutAJoin).isEqualTo(highValueCustomers);
    }

    /** SQL by hand, and statements as values */
    @Test
    void sqlByHand() {
        // result = session.execute(
        //     text("SELECT * FROM customers WHERE name LIKE :name_pattern"), {"name_pattern": "J%"})
        List<Customer> result = session.sql("select * from customers where name like :pattern")
                .bind("pattern", "J%")
                .as(CUSTOMER)
                .list();

        assertThat(result).hasSize(2);
        // stmt = select(Customer).where(Customer.name == 'John Smith')
        // result = session.execute(stmt)
        Select<Customer> statement = select(CUSTOMER).where(CUSTOMER.name.eq("John Smith"));
        Optional<Customer> found = statement.on(session).optional();

        assertThat(found.orElseThrow().email).isEqualTo("john@example.com");
    }

    /** Eager loading, and large results */
    @Test
    void performance() {
        // customers = session.query(Customer).\
        //     options(joinedload(Customer.orders)).filter(Customer.name.like('J%')).all()
        List<Customer> customers = session.select(CUSTOMER)
                .where(CUSTOMER.name.like("J%"))
                .fetch(joined(CUSTOMER.orders))
                .list();

        assertThat(statements(() -> assertThat(customers).allMatch(each -> !each.orders.isEmpty())))
                .isZero();
        List<String> processed = new ArrayList<>();
        // for customer in session.query(Customer).yield_per(100):
        //     process_customer(customer)
        try (var stream = session.select(CUSTOMER).stream(100)) {
            stream.forEach(customer -> processed.add(customer.name));
        }

        assertThat(processed).containsExactlyInAnyOrder("Jane Doe", "John Smith");
    }
}
