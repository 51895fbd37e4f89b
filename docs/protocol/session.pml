/*
 * A packing session on a share, after the rules of docs/share.md: what stations, the server, the network and other tools
 * may do, step by step. README.md beside this file says what stands for what; ./verify runs it.
 *
 * Bounds:   STATIONS, SCANS a station (in all no more than five), EPOCHS
 * Also on:  AWAY CRASH LATE EFFECTS ENDING IMPORT SNAPSHOT LOCK ARCHIVE TOGETHER BESIDE
 * One rule bent: see verify
 */
#ifndef STATIONS
#define STATIONS 2
#endif
#ifndef SCANS
#define SCANS 2
#endif
#ifndef EPOCHS
#define EPOCHS 3
#endif

/* A history is a number of hexadecimal digits, a digit a record, the oldest first; it holds seven. The lower three bits of
 * a scan's digit are its id, the fourth is the effect it had. */
#define IMPORTED 6
#define ENDED 7
#define REOPENED 15
#define LEN(h) (((h)>0)+((h)>15)+((h)>255)+((h)>4095)+((h)>65535)+((h)>1048575)+((h)>16777215))
#define THEN(h,r) (((h)<<(4*LEN(r)))|(r))
#define BEGINS(b,h) (LEN(b)<=LEN(h)&&((h)>>(4*(LEN(h)-LEN(b))))==(b))
#define DIGIT(h,i) (((h)>>(4*(i)))&15)
#define ID(h,i) (((h)>>(4*(i)))&7)
#define HAS(h,x) (ID(h,0)==(x)||ID(h,1)==(x)||ID(h,2)==(x)||ID(h,3)==(x)||ID(h,4)==(x)||ID(h,5)==(x)||ID(h,6)==(x))
#define SAYS(h,x) (DIGIT(h,0)==(x)||DIGIT(h,1)==(x)||DIGIT(h,2)==(x)||DIGIT(h,3)==(x)||DIGIT(h,4)==(x)||DIGIT(h,5)==(x)||DIGIT(h,6)==(x))
#define OVER(h) (SAYS(h,ENDED)&&!SAYS(h,REOPENED))

#ifdef NO_REOPENED
#define MAY_PACK(h) true
#else
#define MAY_PACK(h) !OVER(h)
#endif

/* The seals of a header: a digit an epoch, that of epoch 1 the lowest. */
#define SEAL(q,e) (((q)>>(4*((e)-1)))&15)
#define BELOW(q,e) ((q)&((1<<(4*((e)-1)))-1))

#ifdef IMPORT
#define ORIGIN IMPORTED
#else
#define ORIGIN 0
#endif

/* ---- the share ---- */
bit made[EPOCHS+2];             /* the journal's file exists */
byte by[EPOCHS+2];              /* who wrote its valid header, counted from 1; 0: there is none */
int base[EPOCHS+2];             /* its checkpoint */
int seals[EPOCHS+2];
int recs[EPOCHS+2];             /* the records after it */
byte server;                    /* how often the server has crashed: older connections are dead */
#ifdef CRASH
byte durable[EPOCHS+2];         /* how much of it is flushed: 1 the header, one more each record */
#define FLUSHED(e) durable[e]=1+LEN(recs[e])
#else
#define FLUSHED(e) skip
#endif
#if defined(IMPORT)||defined(SNAPSHOT)
byte snapEpoch, snapLength;     /* packing_state.json: 0 is another tool's */
int snapshot=ORIGIN;
#endif
#ifdef LOCK
#define ANOTHER 15
byte lock;                      /* .session.lock: the epoch it names, or ANOTHER tool's; 0: there is none */
#endif
bit gone, archived;             /* the folder was moved away; for good, with this summary */
int summary;

/* ---- the PCs' disks: the spools ---- */
#define OWN (s*SCANS+next)
byte scanned[STATIONS], settled[STATIONS];
int on[STATIONS*SCANS];         /* the history a scan was judged on, and the epoch */
byte at[STATIONS*SCANS];

/* ---- what is only known here ---- */
int acked=ORIGIN;               /* the longest history any station was told is safe */
byte ackedEpoch;
int ackedSeals;
byte late;                      /* scans set aside for review */
bit mapping;                    /* the SKU mapping, which somebody edits once */

byte i, j, seen; int h;         /* within d_steps only; zero between */

/* Whoever reads the session now finds in it what was acknowledged, in its place, and nothing twice. */
inline look() {
  d_step {
    i=EPOCHS; do :: i>0&&!by[i] -> i-- :: else -> break od;
    if
    :: i>0 ->
       h=THEN(base[i],recs[i]);
       assert(BEGINS(acked,h));
       assert(i>=ackedEpoch);
       assert(ackedEpoch==0||BELOW(seals[i],ackedEpoch)==ackedSeals);
       j=LEN(h); seen=0;
       do
       :: j>0 ->
          j--;
          if
          :: ID(h,j)==ENDED -> seen=(seen&127)|(DIGIT(h,j)==ENDED->128:0)
          :: else ->
             assert(!(seen&(1<<ID(h,j))));        /* once */
             assert(!(seen&128));                 /* an ended session is not packed */
             assert(!(late&(1<<ID(h,j))));        /* what was set aside does not turn up by itself */
             seen=seen|(1<<ID(h,j))
          fi
       :: else -> break
       od;
#ifdef SNAPSHOT
       if
#ifdef BELIEVE_ANY_SNAPSHOT
       :: snapEpoch>0 ->
#else
       :: snapEpoch>0&&((snapEpoch==i&&snapLength<=LEN(recs[i]))||(snapEpoch<i&&snapLength<=SEAL(seals[i],snapEpoch))) ->
#endif
          assert(BEGINS(snapshot,h))
       :: else
       fi
#endif
    :: else -> assert(acked==ORIGIN)
    fi;
    i=0; j=0; h=0; seen=0
  }
}

/* The holder of an epoch is told that all it knows is safe. */
inline confirm() {
  d_step {
    assert(!archived||BEGINS(fold,summary));      /* told late perhaps, but summed up */
    if
    :: LEN(fold)>=LEN(acked) -> assert(BEGINS(acked,fold)); acked=fold
    :: else -> assert(BEGINS(fold,acked))
    fi;
    if
    :: ep>=ackedEpoch ->
       assert(ackedEpoch==0||BELOW(sl,ackedEpoch)==ackedSeals);
       ackedEpoch=ep; ackedSeals=BELOW(sl,ep)
    :: else -> assert(BELOW(ackedSeals,ep)==BELOW(sl,ep))
    fi;
    settled[s]=next
  };
  look()
}

#ifdef LATE
/* A station's last request, which the server may still get to: 1 create, 2 append, 3 header. */
byte req[STATIONS], reqEpoch[STATIONS]; int reqA[STATIONS], reqB[STATIONS];
#define MAY_COME(k,e,a,b) req[s]=k; reqEpoch[s]=e; reqA[s]=a; reqB[s]=b
#else
#define MAY_COME(k,e,a,b) skip
#endif

/* A connection that was made before the server crashed is dead. */
#define LOST (conn!=server)
#ifdef EFFECTS
#define EFFECT (mapping<<3)
#else
#define EFFECT 0
#endif

proctype Station(byte s) {
  byte ep, p, next, conn, own, t; int fold, sl; bit moving;
#ifdef AWAY
  int mem=-1; byte memAt;       /* what the program still knows of the session while it is not connected */
#endif

list:   /* a new connection; whatever was held before is over */
  atomic { ep=0; p=0; fold=0; sl=0; own=0; t=0; moving=0; conn=0; next=settled[s] };
  do
#ifdef AWAY
  :: atomic { mem>=0&&scanned[s]<SCANS&&!OVER(mem) ->
       on[s*SCANS+scanned[s]]=mem; at[s*SCANS+scanned[s]]=memAt;
       mem=THEN(mem,s*SCANS+scanned[s]+1); scanned[s]++ }
  :: atomic { mem>=0 -> mem=-1; memAt=0 }         /* the program is killed */
#endif
#ifdef BESIDE
  :: atomic { settled[s]+1==scanned[s] ->         /* the program is killed, and the PC's disk does not have the last scan yet */
       settled[s]=scanned[s]; next=scanned[s];
#ifdef AWAY
       mem=-1; memAt=0
#endif
     }
#endif
  :: atomic { !gone&&!made[EPOCHS] ->
       conn=server; p=EPOCHS; do :: p>0&&!made[p] -> p-- :: else -> break od;
#ifdef READ_BEFORE_CREATE
       ep=p+1; goto past
#else
       goto claim
#endif
     }
#ifdef ARCHIVE_UNCLAIMED
  :: atomic { !gone&&!made[EPOCHS] ->
       conn=server; p=EPOCHS; do :: p>0&&!made[p] -> p-- :: else -> break od;
       ep=p+1; moving=1; goto past }
#endif
  od;

claim:  /* rule 1: the exclusive create of the next number */
  atomic {
#ifdef READ_BEFORE_CREATE
    p=ep-1;
#endif
    if
    :: LOST||gone||p>=EPOCHS||made[p+1] -> goto list
    :: else ->
       if
       :: made[p+1]=1; ep=p+1
       :: made[p+1]=1; goto unanswered
       :: MAY_COME(1,p+1,0,0); goto unanswered
       fi
    fi;
#ifdef READ_BEFORE_CREATE
    goto header
#else
    goto past
#endif
  }

unanswered:
#ifdef SKIP_NUMBERS
  atomic { conn=server; p++; goto claim }
#else
  goto list;
#endif

past:   /* rule 2: from the one below down to the highest valid header */
  atomic {
    if
    :: LOST||gone -> goto list
    :: true -> goto list                          /* the program is killed, or the connection breaks */
    :: !LOST&&!gone ->
#ifdef REMEASURE
       t=1; fold=ORIGIN; sl=0;
       do
       :: t<ep -> if :: by[t] -> fold=THEN(fold,recs[t]); sl=sl|(LEN(recs[t])<<(4*(t-1))) :: else fi; t++
       :: else -> break
       od;
       t=0; p=0;
#else
       if
       :: p==0 ->
#ifdef IMPORT
          fold=(snapEpoch==0->snapshot:0);        /* a snapshot of ours is nothing to begin with */
#else
          fold=ORIGIN;
#endif
          sl=0
       :: p>0&&by[p] -> fold=THEN(base[p],recs[p]); sl=seals[p]|(LEN(recs[p])<<(4*(p-1))); p=0
       :: p>0&&!by[p] -> p--; goto past
       fi;
#endif
#ifdef REJUDGE
       t=LEN(fold);
       do
       :: t>0 -> t--; if :: ID(fold,t)<IMPORTED -> fold=(fold&~(8<<(4*t)))|(mapping<<(4*t+3)) :: else fi
       :: else -> break
       od;
#endif
#ifdef ARCHIVE_UNCLAIMED
       if :: moving -> goto move :: else fi;
#endif
#ifdef READ_BEFORE_CREATE
       goto claim
#else
       goto header
#endif
    fi
  }

header: /* rule 2: header and checkpoint in one append */
  atomic {
#ifdef SNAPSHOT_EARLY
    snapEpoch=ep; snapLength=0; snapshot=fold;
#endif
    if
    :: LOST||gone -> goto list
    :: !LOST&&!gone -> MAY_COME(3,ep,fold,sl); goto list
    :: !LOST&&!gone ->
       by[ep]=s+1; seals[ep]=sl; own=LEN(fold);
#ifdef HEADER_APART
       base[ep]=0; look(); goto checkpoint
#else
       base[ep]=fold; look();
       if :: goto list :: goto flush fi
#endif
    fi
  }

#ifdef HEADER_APART
checkpoint:
  atomic { if :: LOST -> goto list :: goto list :: !LOST -> base[ep]=fold; look(); goto flush fi }
#endif

#ifdef TOGETHER  /* flush and check are asked at once, and the server may do the check first */
flush:  if :: goto flushing :: goto checking fi;
checking:
  atomic {
    if
    :: LOST -> goto list
    :: goto list
    :: !LOST&&gone -> goto list
    :: !LOST&&!gone&&made[ep+1] -> goto robbed
    :: !LOST&&!gone&&!made[ep+1] -> goto flushing_last
    fi
  }
flushing_last:
  atomic {
    if
    :: LOST -> goto list
    :: goto list
    :: !LOST -> FLUSHED(ep); goto confirmed
    fi
  }
flushing:
#else
flush:  /* rule 3 */
#endif
  atomic {
#ifdef RECONNECT_BETWEEN
    conn=server;
#endif
    if
    :: LOST -> goto list
    :: goto list
    :: !LOST ->
       FLUSHED(ep);
#ifdef NO_CHECK
       goto confirmed
#elif defined(CHECK_BEFORE_APPEND)
       if :: moving -> goto confirmed :: else -> goto check fi
#else
       goto check
#endif
    fi
  }

check:  /* rule 3: the definite answer that there is no next epoch */
  atomic {
    if
    :: LOST -> goto list
    :: goto list
#ifdef LOCK_FOR_CHECK
    :: !LOST&&(lock==ep||lock==0) -> goto confirmed
    :: !LOST&&lock!=ep&&lock!=0 -> goto list
#elif defined(GONE_IS_ABSENCE)
    :: !LOST&&gone -> goto confirmed
    :: !LOST&&!gone&&made[ep+1] -> goto robbed
    :: !LOST&&!gone&&!made[ep+1] -> goto confirmed
#else
    :: !LOST&&gone -> goto list                   /* "no such folder" is a fault */
    :: !LOST&&!gone&&made[ep+1] -> goto robbed
    :: !LOST&&!gone&&!made[ep+1] -> goto confirmed
#endif
    fi
  }

robbed:
  atomic {
#ifdef SEAL_ACKNOWLEDGES
    if
    :: !LOST&&by[ep+1]&&by[ep+1]!=s+1&&SEAL(seals[ep+1],ep)>=LEN(recs[ep]) -> confirm()
    :: else
    fi;
#endif
#ifdef AWAY
    if :: by[ep+1]&&by[ep+1]!=s+1 -> mem=-1; memAt=0 :: else fi;
#endif
    goto list
  }

confirmed:
  atomic {
    confirm();
#ifdef CHECK_BEFORE_APPEND
    moving=1;
#endif
#ifdef LOCK
    if :: lock==0||lock<ep||lock==ANOTHER&&own==LEN(fold) -> lock=ep :: else fi;
#endif
    goto hold
  }

hold:
  atomic {
#ifdef AWAY
    mem=fold; memAt=ep;
#endif
    if
    :: next<scanned[s] ->                         /* the spool, in order */
       if
       :: HAS(fold,OWN+1) -> next++; settled[s]=next; goto hold
       :: else
       fi;
       t=at[OWN]+1; do :: t<ep&&(!by[t]||by[t]==s+1) -> t++ :: else -> break od;
#ifdef MERGE_ANYHOW
       t=0; goto append
#else
       if
       :: t>=ep&&fold==on[OWN] -> t=0;
#ifdef CHECK_BEFORE_APPEND
          if :: made[ep+1] -> goto list :: else fi;
#endif
          goto append
       :: else -> t=0; assert(!HAS(acked,OWN+1)); late=late|(1<<(OWN+1)); next++; settled[s]=next; goto hold
       fi
#endif
    :: next==scanned[s]&&scanned[s]<SCANS&&MAY_PACK(fold) -> on[OWN]=fold; at[OWN]=ep; scanned[s]++; goto hold
#ifdef ENDING
    :: next==scanned[s]&&settled[s]==next&&!SAYS(fold,ENDED) -> fold=THEN(fold,ENDED); recs[ep]=THEN(recs[ep],ENDED); look(); goto flush
    :: next==scanned[s]&&OVER(fold) -> fold=THEN(fold,REOPENED); recs[ep]=THEN(recs[ep],REOPENED); look(); goto flush
#endif
#ifdef SNAPSHOT
    :: snapshot!=fold||snapEpoch!=ep -> snapEpoch=ep; snapLength=LEN(fold)-own; snapshot=fold; look(); goto hold
#endif
#ifdef LOCK
    :: lock!=ep ->                                /* rule 9: a heartbeat, after reading the lock */
#ifdef LOCK_REPLACED_UNREAD
       assert(lock!=ANOTHER); lock=ep; goto hold
#else
       if :: lock==ANOTHER -> goto list :: made[ep+1] -> goto list :: else -> lock=ep; goto hold fi
#endif
#ifdef LOCK_DELETED_UNREAD
    :: lock!=0 -> assert(lock==ep); lock=0; goto list
#else
    :: lock==ep -> lock=0; goto list
#endif
#endif
#ifdef ARCHIVE
    :: next==scanned[s]&&settled[s]==next -> goto move
#endif
#ifdef AWAY
    :: mem=-1; memAt=0; goto list                 /* the program is killed */
#endif
    :: goto list                                  /* released, closed, or a fault */
    fi
  }

append:
  atomic {
    if
    :: LOST -> goto list
    :: !LOST -> MAY_COME(2,ep,(OWN+1)|EFFECT,0); goto list
    :: !LOST ->
       h=(OWN+1)|EFFECT; recs[ep]=THEN(recs[ep],h);
#ifdef AWAY
       mem=THEN(fold,h);
#endif
       fold=THEN(fold,h); h=0; look();
       if
       :: goto list                               /* no answer, but done */
       :: next++;
#ifdef ACKNOWLEDGE_BEFORE_FLUSH
          goto check
#else
          if :: goto flush :: next<scanned[s]||scanned[s]<SCANS -> goto hold fi
#endif
       fi
    fi
  }

#if defined(ARCHIVE)||defined(ARCHIVE_UNCLAIMED)
move:   /* rule 7: claimed; the folder is moved, then looked into, and only then summed up: nobody else writes there */
  atomic { if :: LOST||gone -> goto list :: !LOST&&!gone -> gone=1 fi };
  atomic {
#ifdef ARCHIVE_UNCLAIMED
    if :: made[ep] -> gone=0; goto list :: else fi;
#elif !defined(ARCHIVE_UNSEEN)
    if :: made[ep+1] -> gone=0; goto list :: else fi;
#endif
    archived=1; summary=fold;
    assert(BEGINS(acked,fold))                    /* the summary has all that was acknowledged */
  };
  goto list
#endif
}

#ifdef CRASH
/* Of what was not flushed, some of the beginning is left. A created name stays: creating settles it. */
proctype Server() {
  byte e=1;
  atomic {
    server++;
    do
    :: e<=EPOCHS ->
       if
       :: true
       :: by[e]&&durable[e]==0 -> by[e]=0; base[e]=0; seals[e]=0; recs[e]=0
       :: by[e]&&durable[e]>0&&LEN(recs[e])>durable[e]-1 -> recs[e]=recs[e]>>(4*(LEN(recs[e])-durable[e]+1))
       fi;
       if :: by[e] -> FLUSHED(e) :: else fi;
       e++
    :: else -> break
    od;
#ifdef LATE
    e=0; do :: e<STATIONS -> req[e]=0; reqEpoch[e]=0; reqA[e]=0; reqB[e]=0; e++ :: else -> break od;
#endif
    e=0; look()
  }
}
#endif

#ifdef LATE
proctype Network() {
  byte s;
  do
  :: atomic {
       s=0; do :: s<STATIONS-1 -> s++ :: break od;
       req[s]>0&&!gone ->
       if
       :: req[s]==1 -> made[reqEpoch[s]]=1
       :: req[s]==2 -> recs[reqEpoch[s]]=THEN(recs[reqEpoch[s]],reqA[s])
       :: req[s]==3&&!by[reqEpoch[s]] -> by[reqEpoch[s]]=s+1; base[reqEpoch[s]]=reqA[s]; seals[reqEpoch[s]]=reqB[s]
       :: req[s]==3&&by[reqEpoch[s]]
       fi;
       req[s]=0; reqEpoch[s]=0; reqA[s]=0; reqB[s]=0; s=0; look()
     }
  od
}
#endif

#ifdef EFFECTS
proctype Editor() { atomic { mapping=1 } }
#endif

#ifdef LOCK
/* Another tool, which knows nothing of journals, takes the session as it always has: by writing its lock. */
proctype OtherTool() { atomic { lock=ANOTHER } }
#endif

init {
  atomic {
    do :: i<STATIONS -> run Station(i); i++ :: else -> break od;
    i=0;
#ifdef CRASH
    run Server();
#endif
#ifdef LATE
    run Network();
#endif
#ifdef EFFECTS
    run Editor();
#endif
#ifdef LOCK
    run OtherTool();
#endif
  }
}
