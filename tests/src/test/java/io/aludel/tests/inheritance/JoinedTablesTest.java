package io.aludel.tests.inheritance;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.update;
import static io.aludel.tests.inheritance.QCar.CAR;
import static io.aludel.tests.inheritance.QGarage.GARAGE;
import static io.aludel.tests.inheritance.QLetter.LETTER;
import static io.aludel.tests.inheritance.QPaper.PAPER;
import static io.aludel.tests.inheritance.QSportsCar.SPORTS_CAR;
import static io.aludel.tests.inheritance.QTrip.TRIP;
import static io.aludel.tests.inheritance.QTruck.TRUCK;
import static io.aludel.tests.inheritance.QVehicle.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Ref;
import io.aludel.StaleEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X151: a hierarchy in several tables. */
class JoinedTablesTest extends InheritanceSuite {
    private final Vehicle bare = new Vehicle("a");
    private final Car car = new Car("b", 5);
    private final SportsCar sports = new SportsCar("c", 2, 300);
    private final Truck truck = new Truck("d", 1000);

    @BeforeEach
    void storeOneOfEach() {
        store(bare, car, sports, truck);
    }

    @Test
    void X151_rowsAreInsertedFromTheBaseDown() {
        assertThat(writes(() -> store(new SportsCar("x", 2, 200))))
                .containsExactly("INSERT vehicles", "INSERT cars", "INSERT sports_cars");
        List<Vehicle> many = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            many.add(i % 2 == 0 ? new SportsCar("s" + i, i, i) : new Truck("t" + i, i));
        }
        assertThat(writes(() -> db.transaction(session -> session.addAll(many))))
                .containsExactlyInAnyOrder(
                        "INSERT vehicles", "INSERT cars", "INSERT sports_cars", "INSERT vehicles", "INSERT trucks");
        assertThat(db.select(SPORTS_CAR).where(SPORTS_CAR.plate.eq("s4")).one().topSpeed)
                .isEqualTo(4);
    }

    @Test
    void X151_rowsAreDeletedFromTheSubclassUp() {
        assertThat(writes(() -> db.transaction(session -> session.delete(session.get(VEHICLE, id(sports.id))))))
                .containsExactly("DELETE sports_cars", "DELETE cars", "DELETE vehicles");
        assertThat(db.select(VEHICLE).count()).isEqualTo(3);
    }

    @Test
    void X151_anUpdateTouchesTheChangedTablesAndRaisesTheVersionOfTheBase() {
        db.transaction(session -> {
            SportsCar held = session.get(SPORTS_CAR, id(sports.id));
            held.topSpeed = 310;
            assertThat(writes(session::flush)).containsExactly("UPDATE vehicles", "UPDATE sports_cars");
            assertThat(held.version).isEqualTo(1);
            held.plate = "cc";
            assertThat(writes(session::flush)).containsExactly("UPDATE vehicles");
            held.seats = 1;
            held.topSpeed = 1;
            assertThat(writes(session::flush)).containsExactly("UPDATE vehicles", "UPDATE cars", "UPDATE sports_cars");
            assertThat(writes(session::flush)).isEmpty();
        });
        SportsCar read = new SportsCarDao(db).require(id(sports.id));
        assertThat(List.of(read.plate, read.seats, read.topSpeed, read.version)).isEqualTo(List.of("cc", 1, 1, 3));
        assertThat(db.select(VEHICLE.version)
                        .where(VEHICLE.id.eq(id(sports.id)))
                        .one())
                .isEqualTo(3);
    }

    @Test
    void X151_withoutAVersionAChangeOfTheSubclassIsOneUpdate() {
        store(new Letter(1, 2, "t", "Ada"), new Contract(1, 3, "u", 9));
        db.transaction(session -> {
            Letter letter = session.get(LETTER, new PaperKey(1, 2));
            letter.sender = "Bea";
            assertThat(writes(session::flush)).containsExactly("UPDATE archived_letters");
        });
        assertThat(db.select(PAPER).orderBy(PAPER.number.asc()).list())
                .extracting(Object::getClass)
                .containsExactly(Letter.class, Contract.class);
        assertThat(new PaperDao(db).findAll(List.of(new PaperKey(1, 3), new PaperKey(1, 2))))
                .extracting(Object::getClass)
                .containsExactly(Contract.class, Letter.class);
        assertThat(db.select(LETTER).where(LETTER.title.eq("t")).one().sender).isEqualTo("Bea");
        db.transaction(session -> {
            Letter letter = session.get(LETTER, new PaperKey(1, 2));
            letter.number = 8;
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("JOINED hierarchy");
            session.rollback();
        });
    }

    @Test
    void X151_aStaleVersionIsToldBeforeTheSubclassIsWritten() {
        db.transaction(session -> {
            SportsCar held = session.get(SPORTS_CAR, id(sports.id));
            held.topSpeed = 1;
            session.withoutAutoflush(
                    () -> session.sql("UPDATE vehicles SET version = 5").execute());
            assertThatThrownBy(session::flush).isInstanceOf(StaleEntityException.class);
            session.rollback();
        });
        assertThat(new SportsCarDao(db).require(id(sports.id)).topSpeed).isEqualTo(300);
    }

    @Test
    void X151_queriesReturnTheRightClasses() {
        db.transaction(session -> assertStatements(1, () -> {
            List<Vehicle> all =
                    session.select(VEHICLE).orderBy(VEHICLE.plate.asc()).list();
            assertThat(all)
                    .extracting(Object::getClass)
                    .containsExactly(Vehicle.class, Car.class, SportsCar.class, Truck.class);
            SportsCar fast = (SportsCar) all.get(2);
            assertThat(List.of(fast.plate, fast.seats, fast.topSpeed)).isEqualTo(List.of("c", 2, 300));
            assertThat(((Truck) all.get(3)).load).isEqualTo(1000);
        }));
        assertThat(db.select(CAR)
                        .where(CAR.plate.gt("a"))
                        .orderBy(CAR.seats.asc())
                        .list())
                .extracting(Object::getClass)
                .containsExactly(SportsCar.class, Car.class);
        assertThat(db.select(TRUCK).count()).isEqualTo(1);
        assertThat(db.select(CAR).where(CAR.plate.eq("d")).exists()).isFalse();
        assertThat(db.select(CAR.plate, CAR.seats).orderBy(CAR.plate.asc()).list())
                .hasSize(2);
        QCar other = CAR.as("other");
        assertThat(db.select(VEHICLE, other)
                        .from(VEHICLE)
                        .leftJoin(other)
                        .on(other.id.eq(VEHICLE.id))
                        .orderBy(VEHICLE.plate.asc())
                        .list())
                .extracting(row -> row.value2() == null)
                .containsExactly(true, false, false, true);
        assertThat(db.select(TRIP)
                        .from(TRIP)
                        .join(CAR)
                        .on(CAR.id.eq(TRIP.vehicleId))
                        .list())
                .isEmpty();
        assertThat(db.select(CAR)
                        .where(CAR.seats.lt(9))
                        .orderBy(CAR.plate.desc())
                        .limit(1)
                        .one())
                .isInstanceOf(SportsCar.class);
    }

    @Test
    void X151_findGivesTheRightClassAndOneObject() {
        db.transaction(session -> {
            Vehicle found = session.get(VEHICLE, id(sports.id));
            assertThat(found).isInstanceOf(SportsCar.class);
            assertStatements(
                    0, () -> assertThat(session.find(CAR, id(sports.id))).containsSame((SportsCar) found));
            assertThat(session.find(TRUCK, id(sports.id))).isEmpty();
            assertThat(session.find(CAR, id(bare.id))).isEmpty();
            assertThat(session.find(VEHICLE, id(bare.id)).orElseThrow().getClass())
                    .isEqualTo(Vehicle.class);
        });
    }

    @Test
    void X151_relationshipsToTheBaseAndOnASubclass() {
        Garage garage = new Garage("G");
        db.transaction(session -> {
            session.add(garage);
            session.add(new Trip("Rome", session.get(VEHICLE, id(sports.id))));
            session.add(new Trip("Oslo", session.get(VEHICLE, id(bare.id))));
            garage.cars.add(session.get(CAR, id(sports.id)));
            session.get(CAR, id(car.id)).garage = Ref.of(garage);
        });
        db.transaction(session -> {
            List<Trip> trips =
                    session.select(TRIP).orderBy(TRIP.destination.asc()).list();
            assertStatements(
                    1,
                    () -> assertThat(trips)
                            .extracting(trip -> Objects.requireNonNull(trip.vehicle)
                                    .require()
                                    .getClass()
                                    .getSimpleName())
                            .containsExactly("Vehicle", "SportsCar"));
            assertThat(session.get(SPORTS_CAR, id(sports.id)).trips).hasSize(1);
            assertThat(session.get(GARAGE, id(garage.id)).cars)
                    .extracting(Object::getClass)
                    .containsExactly(SportsCar.class, Car.class);
            assertThat(Objects.requireNonNull(session.get(CAR, id(sports.id)).garage)
                            .require()
                            .name)
                    .isEqualTo("G");
        });
        assertThat(writes(() -> db.transaction(session -> {
                    Garage read = session.get(GARAGE, id(garage.id));
                    read.cars.remove(0);
                })))
                .containsExactly("UPDATE vehicles", "UPDATE cars");
    }

    @Test
    void X151_newObjectsThatReferToNewOnesAreInsertedAfterThem() {
        Vehicle vehicle = new SportsCar("n", 2, 1);
        assertThat(writes(() -> store(new Trip("Rome", vehicle), vehicle)))
                .containsExactly("INSERT vehicles", "INSERT cars", "INSERT sports_cars", "INSERT trips");
        assertThat(writes(() -> db.transaction(session -> {
                    Trip trip = session.select(TRIP).one();
                    session.delete(session.get(VEHICLE, id(vehicle.id)));
                    session.delete(trip);
                })))
                .containsExactly("DELETE trips", "DELETE sports_cars", "DELETE cars", "DELETE vehicles");
    }

    @Test
    void X151_rollbackMakesObjectsWhatTheyWere() {
        try (var session = db.openSession()) {
            SportsCar held = session.get(SPORTS_CAR, id(sports.id));
            Truck added = session.add(new Truck("new", 1));
            held.topSpeed = 1;
            held.plate = "other";
            session.delete(session.get(VEHICLE, id(car.id)));
            session.flush();
            session.rollback();
            assertThat(List.of(held.topSpeed, held.plate, held.version)).isEqualTo(List.of(300, "c", 0));
            assertThat(added.id).isNull();
            assertThat(session.select(VEHICLE).count()).isEqualTo(4);
            held.topSpeed = 2;
            session.commit();
        }
        assertThat(new SportsCarDao(db).require(id(sports.id)).topSpeed).isEqualTo(2);
    }

    @Test
    void X151_aUniqueKeyThatOneClassGivesUpAnotherMayTake() {
        db.transaction(session -> {
            Vehicle first = session.get(VEHICLE, id(car.id));
            Vehicle second = session.get(VEHICLE, id(truck.id));
            first.plate = "d";
            second.plate = "b";
        });
        assertThat(new CarDao(db).require(id(car.id)).plate).isEqualTo("d");
        db.transaction(session -> {
            session.delete(session.get(VEHICLE, id(car.id)));
            session.add(new Truck("d", 1));
        });
        assertThat(new VehicleDao(db).findByPlate("d")).containsInstanceOf(Truck.class);
    }

    @Test
    void X151_daosOfBaseAndSubclasses() {
        VehicleDao vehicles = new VehicleDao(db);
        assertThat(vehicles.list()).hasSize(4);
        assertThat(vehicles.require(id(truck.id))).isInstanceOf(Truck.class);
        assertThat(new CarDao(db).findByPlate("c")).containsInstanceOf(SportsCar.class);
        assertThat(new TruckDao(db).findByPlate("c")).isEmpty();
        List<Vehicle> stored =
                vehicles.insertAll(List.of(new Truck("x", 1), new SportsCar("y", 2, 3), new Truck("z", 2)));
        assertThat(stored).extracting(vehicle -> vehicle.plate).containsExactly("x", "y", "z");
        assertThat(new SportsCarDao(db).require(id(stored.get(1).id)).topSpeed).isEqualTo(3);
        SportsCar changed = (SportsCar) stored.get(1);
        changed.topSpeed = 4;
        vehicles.update(changed);
        assertThat(new SportsCarDao(db).require(id(changed.id)).topSpeed).isEqualTo(4);
        assertThat(new TruckDao(db).deleteById(id(changed.id))).isFalse();
        assertThat(new CarDao(db).deleteById(id(changed.id))).isTrue();
        assertThat(vehicles.deleteById(id(stored.get(0).id))).isTrue();
        vehicles.delete(stored.get(2));
        assertThat(vehicles.count()).isEqualTo(4);
    }

    @Test
    void X151_statementsThatChangeRowsOfSeveralTablesAreRefused() {
        assertThatThrownBy(() -> db.execute(update(CAR).set(CAR.seats.to(1)).allRows()))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("JOINED hierarchy");
    }

    @Test
    void X151_relationshipsAreFetchedAlongWhateverTheClass() {
        Garage garage = new Garage("G");
        db.transaction(session -> {
            session.add(garage);
            session.add(new Trip("Rome", session.get(VEHICLE, id(sports.id))));
            garage.cars.add(session.get(CAR, id(sports.id)));
        });
        db.transaction(session -> {
            List<Trip> trips = session.select(TRIP).fetch(joined(TRIP.vehicle)).list();
            assertStatements(
                    0,
                    () -> assertThat(
                                    Objects.requireNonNull(trips.get(0).vehicle).require())
                            .isInstanceOf(SportsCar.class));
        });
        db.transaction(session -> {
            List<Garage> garages =
                    session.select(GARAGE).fetch(joined(GARAGE.cars)).list();
            assertStatements(0, () -> assertThat(garages.get(0).cars).hasOnlyElementsOfType(SportsCar.class));
        });
        db.transaction(session -> {
            List<Vehicle> vehicles = session.select(VEHICLE)
                    .orderBy(VEHICLE.plate.asc())
                    .fetch(joined(VEHICLE.trips))
                    .list();
            assertStatements(
                    0,
                    () -> assertThat(vehicles)
                            .extracting(vehicle -> vehicle.trips.size())
                            .containsExactly(0, 0, 1, 0));
        });
    }

    @Test
    void X151_nativeSqlWithTwoColumnsOfOneNameIsRefused() {
        assertThatThrownBy(() -> db.sql("SELECT * FROM vehicles").as(VEHICLE).list())
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("'seats'");
        assertThat(db.sql("SELECT * FROM trucks JOIN vehicles USING (id)")
                        .as(TRUCK)
                        .list())
                .hasSize(1);
    }

    @Test
    void X151_rowLocksAndPagesWorkOverSeveralTables() {
        db.transaction(session -> assertThat(
                        session.select(CAR).orderBy(CAR.plate.asc()).forUpdate().list())
                .hasSize(2));
        assertThat(db.select(CAR).union(select(CAR)).list()).hasSize(2);
    }
}
