package io.aludel.tests;

import io.aludel.tests.order.QBead;
import io.aludel.tests.order.QBolt;
import io.aludel.tests.order.QCaptain;
import io.aludel.tests.order.QClub;
import io.aludel.tests.order.QHarbour;
import io.aludel.tests.order.QHook;
import io.aludel.tests.order.QKnot;
import io.aludel.tests.order.QLand;
import io.aludel.tests.order.QLink;
import io.aludel.tests.order.QMember;
import io.aludel.tests.order.QNode;
import io.aludel.tests.order.QNoose;
import io.aludel.tests.order.QNut;
import io.aludel.tests.order.QPerson;
import io.aludel.tests.order.QRaft;
import io.aludel.tests.order.QRower;
import io.aludel.tests.order.QShip;
import io.aludel.tests.order.QSlot;
import io.aludel.tests.order.QStore;
import io.aludel.tests.order.QTown;
import io.aludel.tests.order.QWorker;

/** The entities of the tests about the order of a flush. */
final class OrderModel extends TestModel {
    OrderModel() {
        super(
                QNode.NODE,
                QLink.LINK,
                QStore.STORE,
                QWorker.WORKER,
                QSlot.SLOT,
                QLand.LAND,
                QTown.TOWN,
                QHarbour.HARBOUR,
                QPerson.PERSON,
                QClub.CLUB,
                QMember.MEMBER,
                QKnot.KNOT,
                QShip.SHIP,
                QCaptain.CAPTAIN,
                QBolt.BOLT,
                QNut.NUT,
                QNoose.NOOSE,
                QBead.BEAD,
                QHook.HOOK,
                QRaft.RAFT,
                QRower.ROWER);
    }
}
