//! Runs jobs as WebCrypto does in the browser, with every algorithm there is: for `saml::tests`, and for
//! tests outside the library (`#[path = "saml_support/native.rs"] mod native;`).

use p256::pkcs8::DecodePublicKey;
use rsa::RsaPublicKey;
use rsa::{pkcs1v15, pss};
use sha2::{Digest, Sha256, Sha384, Sha512};
use signature::Verifier;

use rsa::signature;

use peili::jose::{Alg, Hash, Job, Outcome, PublicKey};

/// One outcome for each job, in their order.
pub fn run(jobs: &[Job]) -> Vec<Outcome> {
    jobs.iter().map(run_one).collect()
}

pub fn run_one(job: &Job) -> Outcome {
    match job {
        Job::Digest { hash, data, .. } => Outcome::Digest(match hash {
            Hash::Sha256 => Sha256::digest(data).to_vec(),
            Hash::Sha384 => Sha384::digest(data).to_vec(),
            Hash::Sha512 => Sha512::digest(data).to_vec(),
        }),
        Job::Verify {
            alg,
            key: PublicKey::Spki(spki),
            data,
            signature,
            ..
        } => match verify(*alg, spki, data, signature) {
            Some(true) => Outcome::Valid,
            Some(false) => Outcome::Invalid,
            None => Outcome::BadKey,
        },
        Job::Verify { .. } => Outcome::Unsupported,
    }
}

/// `None`: the key does not fit the algorithm.
fn verify(alg: Alg, spki: &[u8], data: &[u8], signature: &[u8]) -> Option<bool> {
    macro_rules! rsa {
        ($scheme:ident, $hash:ty) => {{
            let key = RsaPublicKey::from_public_key_der(spki).ok()?;
            let signature = $scheme::Signature::try_from(signature);
            let key = $scheme::VerifyingKey::<$hash>::new(key);
            signature.is_ok_and(|signature| key.verify(data, &signature).is_ok())
        }};
    }
    macro_rules! ecdsa {
        ($curve:ident) => {{
            let key = $curve::PublicKey::from_public_key_der(spki).ok()?;
            let signature = $curve::ecdsa::Signature::from_slice(signature);
            let key = $curve::ecdsa::VerifyingKey::from_affine(*key.as_affine()).ok()?;
            signature.is_ok_and(|signature| key.verify(data, &signature).is_ok())
        }};
    }
    Some(match alg {
        Alg::RS256 => rsa!(pkcs1v15, Sha256),
        Alg::RS384 => rsa!(pkcs1v15, Sha384),
        Alg::RS512 => rsa!(pkcs1v15, Sha512),
        Alg::PS256 => rsa!(pss, Sha256),
        Alg::PS384 => rsa!(pss, Sha384),
        Alg::PS512 => rsa!(pss, Sha512),
        Alg::ES256 => ecdsa!(p256),
        Alg::ES384 => ecdsa!(p384),
        Alg::ES512 => ecdsa!(p521),
        Alg::EdDSA => return None,
    })
}
