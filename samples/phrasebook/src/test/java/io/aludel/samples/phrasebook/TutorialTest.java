package io.aludel.samples.phrasebook;

import static io.aludel.samples.phrasebook.QCategory.CATEGORY;
import static io.aludel.samples.phrasebook.QOrder.ORDER;
import static io.aludel.samples.phrasebook.QOrderItem.ORDER_ITEM;
import static io.aludel.samples.phrasebook.QProduct.PRODUCT;
import static io.aludel.samples.phrasebook.QUser.USER;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Ref;
import io.aludel.sql.Row2;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** "Tutorial 04: SQLAlchemy ORM", reading and writing. */
class TutorialTest extends Phrases {
    /** Create a user, with generated fields */
    @Test
    void createUser() {
        // user = User(username=username, email=email, password_hash=...)
        // db.add(user)
        // db.commit()
        // db.refresh(user)
        User user = new User("johndoe", 33);
        session.add(user);
        session.commit(); // id and times are in the object; refresh(user) reads the rest of the row, if you need it

        assertThat(user.id).isNotNull();
        assertThat(user.createdAt).isEqualTo(NOW);
    }

    /** Get or create */
    @Test
    void createProductWithCategory() {
        // category = db.query(Category).filter(Category.name == category_name).first()
        // if not category:
        //     category = Category(name=category_name)
        //     db.add(category)
        //     db.flush()  # Get category ID
        // product = Product(name=name, price=price, category_id=category.id)
        // db.add(product)
        // db.commit()
        Category category = session.select(CATEGORY)
                .where(CATEGORY.name.eq("Toys"))
                .first()
                .orElseGet(() -> session.add(new Category("Toys")));
        Product product = new Product("Kite", "19.90", 3);
        product.category = Ref.of(category);
        session.add(product);
        session.commit();

        assertThat(db.select(PRODUCT.name)
                        .where(PRODUCT.category().name.eq("Toys"))
                        .list())
                .containsExactly("Kite");
    }

    /** Read users */
    @Test
    void readUsers() {
        // db.query(User).filter(User.id == user_id).first()
        Optional<User> byId = session.find(USER, alice.id);
        // db.query(User).filter(User.username == username).first()
        Optional<User> byUsername =
                session.select(USER).where(USER.username.eq("Alice")).first();

        assertThat(byId).isPresent().isEqualTo(byUsername);
        // db.query(User).offset(skip).limit(limit).all()
        List<User> users = session.select(USER).offset(0).limit(100).list();

        assertThat(users).hasSize(3);
        // db.query(User).filter(User.is_active == True).all()
        List<User> activeUsers = session.select(USER).where(USER.active).list();

        assertThat(activeUsers).hasSize(2);
    }

    /** Users with their order count */
    @Test
    void usersWithOrders() {
        // db.query(User, func.count(Order.id).label("order_count")).\
        //     outerjoin(Order).group_by(User.id).all()
        List<Row2<User, Long>> users =
                session.select(USER, USER.orders.size()).orderBy(USER.id.asc()).list();

        assertThat(users).extracting(Row2::value2).containsExactly(2L, 0L, 0L);
        // db.query(User.username, func.count(Order.id)).\
        //     outerjoin(Order).group_by(User.id, User.username).all()
        List<Row2<String, Long>> names = session.select(USER.username, count(ORDER.id))
                .from(USER)
                .leftJoin(USER.orders, ORDER)
                .groupBy(USER.id, USER.username)
                .orderBy(USER.id.asc())
                .list();

        assertThat(names).extracting(Row2::value2).containsExactly(2L, 0L, 0L);
    }

    /** Related objects along with a query */
    @Test
    void eagerLoading() {
        // db.query(Product).options(joinedload(Product.category)).all()
        List<Product> products =
                session.select(PRODUCT).fetch(joined(PRODUCT.category)).list();

        assertThat(statements(() -> products.forEach(product -> product.category.require())))
                .isZero();
        UUID orderId = session.select(ORDER.id)
                .where(ORDER.status.eq(OrderStatus.DELIVERED))
                .one();
        // db.query(Order).options(
        //     joinedload(Order.items).joinedload(OrderItem.product)
        // ).filter(Order.id == order_id).first()
        Order order = session.select(ORDER)
                .where(ORDER.id.eq(orderId))
                .fetch(selectIn(ORDER.items).then(joined(ORDER_ITEM.product)))
                .one();

        assertThat(statements(() -> assertThat(order.items)
                        .extracting(item -> item.product.require().name)
                        .containsExactly("Laptop", "Novel")))
                .isZero();
    }

    /** A user's complete order history */
    @Test
    void orderHistory() {
        // db.query(Order).options(
        //     joinedload(Order.items).joinedload(OrderItem.product),
        //     joinedload(Order.shipping_address)
        // ).filter(Order.user_id == user_id).order_by(Order.created_at.desc()).all()
        List<Order> history = session.select(ORDER)
                .where(ORDER.user.eq(alice))
                .orderBy(ORDER.placedAt.desc())
                .fetch(selectIn(ORDER.items).then(joined(ORDER_ITEM.product)))
                .fetch(joined(ORDER.shippingAddress))
                .list();

        assertThat(history).extracting(order -> order.items.size()).containsExactly(1, 2);
        assertThat(history.get(1).shippingAddress.require().city).isEqualTo("Berlin");
    }

    /** Change an object, and read it again */
    @Test
    void updateUser() {
        // user = db.query(User).filter(User.id == user_id).first()
        // for field, value in update_data.items():
        //     setattr(user, field, value)
        // user.updated_at = datetime.utcnow()
        // db.commit()
        // db.refresh(user)
        User user = session.get(USER, bob.id);
        user.nickname = "Bobby";
        session.commit(); // @UpdatedAt moves by itself
        session.refresh(user);

        assertThat(user.nickname).isEqualTo("Bobby");
        assertThat(user.updatedAt).isEqualTo(NOW);
    }

    /** Change rows in the database */
    @Test
    void updateRows() {
        Product product = session.get(PRODUCT, laptop.id);
        // db.query(Product).filter(Product.id == product_id).update({
        //     "stock_quantity": Product.stock_quantity + quantity_change,
        //     "updated_at": datetime.utcnow()
        // })
        // db.commit()
        // db.refresh(product)
        session.update(PRODUCT)
                .set(PRODUCT.stockQuantity, PRODUCT.stockQuantity.plus(-2))
                .where(PRODUCT.id.eq(laptop.id))
                .execute();
        session.commit(); // the object shows the new value; updated_at has moved

        assertThat(product.stockQuantity).isEqualTo(3);
        List<Long> userIds = List.of(alice.id, bob.id);
        // db.query(User).filter(User.id.in_(user_ids)).update({"is_active": is_active})
        session.update(USER).set(USER.active, false).where(USER.id.in(userIds)).execute();

        assertThat(session.select(USER).where(USER.active).exists()).isFalse();
        // db.query(Product).filter(Product.id == product_id).update({"is_active": False})
        session.update(PRODUCT)
                .set(PRODUCT.active, false)
                .where(PRODUCT.id.eq(novel.id))
                .execute();

        assertThat(session.get(PRODUCT, novel.id).active).isFalse();
    }

    /** Delete an object, or rows */
    @Test
    void delete() {
        // user = db.query(User).filter(User.id == user_id).first()
        // db.delete(user)
        // db.commit()
        User user = session.get(USER, bob.id);
        session.delete(user); // and the posts, comments and profile that are parts of it
        session.commit();

        assertThat(db.select(USER).count()).isEqualTo(2);
        // deleted_count = db.query(User).filter(User.is_active == False).delete()
        // db.commit()
        long deletedCount = session.deleteFrom(USER).where(USER.active.not()).execute();
        session.commit();

        assertThat(deletedCount).isEqualTo(1);
    }

    /** Create an order with its items, or nothing */
    @Test
    void transaction() {
        // try:
        //     order = Order(user_id=user_id, status=OrderStatus.PENDING)
        //     db.add(order)
        //     db.flush()
        //     product = db.query(Product).get(item_data['product_id'])
        //     if not product or product.stock_quantity < item_data['quantity']:
        //         raise ValueError(f"Insufficient stock")
        //     db.add(OrderItem(order_id=order.id, product_id=product.id, ...))
        //     product.stock_quantity -= item_data['quantity']
        //     order.total_amount = total_amount
        //     db.commit()
        // except Exception as e:
        //     db.rollback()
        //     raise e
        session.close();
        db.transaction(work -> {
            Order order = new Order(NOW, "0");
            order.user.set(work.get(USER, bob.id));
            Product product = work.get(PRODUCT, laptop.id);
            if (product.stockQuantity < 2) {
                throw new IllegalStateException("Insufficient stock");
            }
            OrderItem item = new OrderItem(product, 2);
            order.items.add(item);
            product.stockQuantity -= 2;
            order.totalAmount = item.totalPrice;
            work.add(order);
        });

        assertThat(db.select(ORDER.totalAmount).where(ORDER.user.eq(bob)).one()).isEqualByComparingTo("1999.98");
        assertThat(db.select(PRODUCT.stockQuantity)
                        .where(PRODUCT.id.eq(laptop.id))
                        .one())
                .isEqualTo(3);
    }

    /** Payment and inventory, atomically */
    @Test
    void nestedTransaction() {
        UUID orderId = session.select(ORDER.id)
                .where(ORDER.totalAmount.eq(new BigDecimal("9.90")))
                .one();
        // order = db.query(Order).options(joinedload(Order.items)).get(order_id)
        // order.status = OrderStatus.PROCESSING
        // for item in order.items:
        //     item.product.stock_quantity -= item.quantity
        Order order = session.get(ORDER, orderId);
        session.nested(() -> {
            order.status = OrderStatus.PROCESSING;
            for (OrderItem item : order.items) {
                item.product.require().stockQuantity -= item.quantity;
            }
        });
        session.commit();

        assertThat(session.get(PRODUCT, novel.id).stockQuantity).isEqualTo(99);
        assertThat(order.totalAmount).isEqualByComparingTo(new BigDecimal("9.90"));
    }
}
